package rightsize.feedback.reports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import rightsize.decision.needs.Task;

/** Enums in columns as they are on the wire. */
final class LowerCase {

  private LowerCase() {}

  @Converter(autoApply = true)
  static final class OfState implements AttributeConverter<State, String> {
    @Override
    public String convertToDatabaseColumn(State state) {
      return write(state);
    }

    @Override
    public State convertToEntityAttribute(String text) {
      return State.valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  @Converter(autoApply = true)
  static final class OfAction implements AttributeConverter<Action, String> {
    @Override
    public String convertToDatabaseColumn(Action action) {
      return write(action);
    }

    @Override
    public Action convertToEntityAttribute(String text) {
      return Action.valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  @Converter(autoApply = true)
  static final class OfTask implements AttributeConverter<Task, String> {
    @Override
    public String convertToDatabaseColumn(Task task) {
      return write(task);
    }

    @Override
    public Task convertToEntityAttribute(String text) {
      return Task.valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  private static String write(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
