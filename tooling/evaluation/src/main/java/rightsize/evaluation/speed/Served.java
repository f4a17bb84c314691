package rightsize.evaluation.speed;

import rightsize.decision.memory.Engine;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Work;
import rightsize.starter.reading.Line;

/**
 * One measurement of a server under a constant number of requests.
 *
 * @param family models that share their makers' architecture
 * @param atOnce requests at once
 * @param work what it had to do
 * @param row as it stands in the table
 */
record Served(
    String model,
    String family,
    Copy copy,
    Load load,
    Work work,
    double atOnce,
    double ttftMs,
    double tpotMs,
    Line row) {

  Engine engine() {
    return copy.group().engine();
  }

  String accelerator() {
    return copy.group().device().accelerator().id();
  }

  /** By which a fine-tune or another packaging of the model is recognised. */
  String shape() {
    return copy.shape().key();
  }

  /** Tokens a second and device, from these two times. */
  double perDevice(double ttft, double tpot) {
    double answer = ttft + tpot * (load.output() - 1);
    return atOnce * load.output() / answer * 1000 / copy.group().devices();
  }

  /** What could have been set up otherwise for the same task on the same accelerator. */
  String task() {
    return model + " " + accelerator() + " " + load.input() + " " + load.output();
  }
}
