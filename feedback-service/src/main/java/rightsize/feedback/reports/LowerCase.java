package rightsize.feedback.reports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import rightsize.decision.needs.Task;
import rightsize.rest.json.WireWords;

/** Enums in columns as they are on the wire. */
final class LowerCase {

  private LowerCase() {}

  @Converter(autoApply = true)
  static final class OfState extends Words<State> {
    OfState() {
      super(State.class);
    }
  }

  @Converter(autoApply = true)
  static final class OfAction extends Words<Action> {
    OfAction() {
      super(Action.class);
    }
  }

  @Converter(autoApply = true)
  static final class OfTask extends Words<Task> {
    OfTask() {
      super(Task.class);
    }
  }

  private abstract static class Words<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    Words(Class<E> type) {
      this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
      return constant == null ? null : WireWords.of(constant);
    }

    @Override
    public E convertToEntityAttribute(String text) {
      return WireWords.read(type, text).orElseThrow();
    }
  }
}
