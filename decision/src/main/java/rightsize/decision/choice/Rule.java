package rightsize.decision.choice;

import java.util.function.BiFunction;

/**
 * One hard rule.
 *
 * @param code stable, for translation
 * @param sentence what the business says
 * @param says the method that decides
 * @param <T> a model, or an option
 */
record Rule<T>(String code, String sentence, BiFunction<Asked, T, Ruling> says) {}
