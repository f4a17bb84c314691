package rightsize.evaluation.choice;

/**
 * One model that was run on a board, with what the run really cost.
 *
 * @param score what it reached there, 0 to 100
 * @param costUsd of the whole run
 * @param billions parameters; NaN when nobody states them
 */
record Option(String model, double score, double costUsd, double billions) {}
