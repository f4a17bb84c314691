package rightsize.decision.speed;

import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;

/**
 * Equal devices that serve one copy of a model together.
 *
 * @param quantisation of the weights they read
 */
public record Group(Device device, int devices, Engine engine, String quantisation) {

  /**
   * How many work at the same time: llama.cpp hands a token from layer to layer, so a second device
   * holds more and speeds nothing up.
   */
  int atOnce() {
    return engine == Engine.LLAMA_CPP ? 1 : devices;
  }

  /** Operations a second, together. */
  double flops() {
    return Precision.flops(quantisation, engine, device) * atOnce();
  }

  /** Operations a second on 16-bit activations, such as attention's. */
  double plainFlops() {
    return Precision.flops("BF16", engine, device) * atOnce();
  }

  /** Bytes a second, together. */
  double bandwidth() {
    return device.bandwidth() * atOnce();
  }

  /** Bytes a second to the other devices; infinite for one alone, NaN when nobody states it. */
  double link() {
    return atOnce() == 1
        ? Double.POSITIVE_INFINITY
        : Device.figure(device.accelerator().linkGbS()) * 1e9;
  }

  /** Apple's chips, whose memory the whole machine shares. */
  public boolean unified() {
    return device.accelerator().kind().orElse("gpu").equals("apple");
  }
}
