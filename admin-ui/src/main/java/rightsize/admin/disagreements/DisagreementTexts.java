package rightsize.admin.disagreements;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where sources say different things. */
@MessageBundle("disagreements")
public interface DisagreementTexts {

  @Message("Disagreements")
  String title();

  @Message(
      "Where sources say different things of the same fact, the worst first. All of it is kept; a rule picks the one shown.")
  String lead();

  @Message("Kind of entry")
  String kind();

  @Message("Fact")
  String field();

  @Message("Source")
  String source();

  @Message("State")
  String state();

  @Message("any")
  String any();

  @Message("open")
  String open();

  @Message("settled")
  String settled();

  @Message("Narrow")
  String narrow();

  @Message("Entry")
  String entry();

  @Message("Who says what")
  String said();

  @Message("Apart")
  String apart();

  @Message("differs")
  String differs();

  @Message("shown")
  String shown();

  @Message("beside")
  String beside();

  @Message("confidence {value}")
  String confidence(String value);

  @Message(
      "{#switch code}"
          + "{#case 'curator'}A curator's word stands before every feed's."
          + "{#case 'newest'}The newest observation is shown."
          + "{#case 'recorded_last'}Of the same day, the one recorded last is shown."
          + "{#case 'kept_aside'}The others came as differing words of other sources and are kept beside it."
          + "{#else}None of them is shown.{/switch}")
  String rule(String code);

  @Message("The shown one is right")
  String settle();

  @Message("Say otherwise")
  String otherwise();

  @Message("No source contradicts another here.")
  String none();
}
