package rightsize.catalog.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import rightsize.facts.PartialDate;

/** What kind of value a field holds, and its limits. */
public sealed interface Kind {

  /** Tells everything that is wrong with a value that is not null. */
  void check(JsonNode value, String at, Consumer<Refusal> refuse);

  /** The value as we write it; what has one spelling only stays as it is. */
  default JsonNode spelt(JsonNode value) {
    return value;
  }

  /** A text of visible characters; the pattern, if any, must match all of it. */
  record Text(int longest, Pattern pattern) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isTextual()) {
        refuse.accept(Refusal.malformed(at, "a text is expected"));
        return;
      }
      String text = value.textValue();
      if (!Texts.isStorable(text)) {
        refuse.accept(Refusal.malformed(at, "it holds a control character or half a character"));
      } else if (text.isBlank()) {
        refuse.accept(Refusal.unacceptable(at, "it is empty"));
      } else if (text.length() > longest) {
        refuse.accept(Refusal.unacceptable(at, "at most " + longest + " characters"));
      } else if (pattern != null && !pattern.matcher(text).matches()) {
        refuse.accept(Refusal.unacceptable(at, "it does not match " + pattern));
      }
    }
  }

  /** A text that is put into one spelling, where it has one; it is taken as it is otherwise. */
  record Spelt(int longest, UnaryOperator<String> spelling) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      new Text(longest, null).check(value, at, refuse);
    }

    @Override
    public JsonNode spelt(JsonNode value) {
      return value.isTextual() ? TextNode.valueOf(spelling.apply(value.textValue())) : value;
    }
  }

  /** A decimal from least to most with so many digits after the point at most. */
  record Decimal(BigDecimal least, BigDecimal most, int decimals) implements Kind {
    private static final int DIGITS = 40;

    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isNumber()) {
        refuse.accept(Refusal.malformed(at, "a number is expected"));
        return;
      }
      BigDecimal number = value.decimalValue();
      if (number.precision() > DIGITS
          || number.compareTo(least) < 0
          || number.compareTo(most) > 0) {
        refuse.accept(
            Refusal.unacceptable(
                at, "from " + least.toPlainString() + " to " + most.toPlainString()));
      } else if (number.stripTrailingZeros().scale() > decimals) {
        refuse.accept(Refusal.unacceptable(at, "at most " + decimals + " decimals"));
      }
    }
  }

  /** A whole number. */
  record Whole(long least, long most) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isIntegralNumber()) {
        refuse.accept(Refusal.malformed(at, "a whole number is expected"));
      } else if (!value.canConvertToLong()
          || value.longValue() < least
          || value.longValue() > most) {
        refuse.accept(Refusal.unacceptable(at, "from " + least + " to " + most));
      }
    }
  }

  /** True or false. */
  record Flag() implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isBoolean()) {
        refuse.accept(Refusal.malformed(at, "true or false is expected"));
      }
    }
  }

  /** A year, month or day, as exactly as the source has it. */
  record Day() implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isTextual()) {
        refuse.accept(Refusal.malformed(at, "a text such as 2025, 2024-09 or 2024-09-17"));
        return;
      }
      try {
        PartialDate.of(value.textValue());
      } catch (IllegalArgumentException e) {
        refuse.accept(Refusal.unacceptable(at, "a year, month or day from 1900 to 2199"));
      }
    }
  }

  /** One of a few words. */
  record OneOf(List<String> words) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isTextual()) {
        refuse.accept(Refusal.malformed(at, "a text is expected"));
      } else if (!words.contains(value.textValue())) {
        refuse.accept(Refusal.unacceptable(at, "one of " + String.join(", ", words)));
      }
    }
  }

  /** A list without repetition. */
  record Many(Kind each, int most) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (!value.isArray()) {
        refuse.accept(Refusal.malformed(at, "a list is expected"));
        return;
      }
      if (value.size() > most) {
        refuse.accept(Refusal.unacceptable(at, "at most " + most + " entries"));
        return;
      }
      Set<JsonNode> seen = new HashSet<>();
      for (int i = 0; i < value.size(); i++) {
        each.check(value.get(i), at + "/" + i, refuse);
        if (!seen.add(value.get(i))) {
          refuse.accept(Refusal.unacceptable(at + "/" + i, "it is there twice"));
        }
      }
    }
  }

  /**
   * A list of objects of which each says more than the number by which they rise, from one to the
   * next.
   *
   * @param by the name of that number among their members
   */
  record Rising(Members each, String by, int most) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      new Many(each, most).check(value, at, refuse);
      JsonNode before = null;
      for (int i = 0; value.isArray() && i < Math.min(value.size(), most); i++) {
        JsonNode step = value.get(i);
        JsonNode now = step.path(by);
        if (before != null && now.isNumber() && !isBelow(before, now)) {
          refuse.accept(
              Refusal.unacceptable(at + "/" + i + "/" + by, "it must be above the one before"));
        }
        if (step.isObject() && each.fields().stream().noneMatch(field -> isSaid(field, step))) {
          refuse.accept(Refusal.unacceptable(at + "/" + i, "at least one amount is required"));
        }
        before = now.isNumber() ? now : before;
      }
    }

    private static boolean isBelow(JsonNode before, JsonNode now) {
      return before.decimalValue().compareTo(now.decimalValue()) < 0;
    }

    private boolean isSaid(Field field, JsonNode step) {
      return !field.name().equals(by) && step.hasNonNull(field.name());
    }
  }

  /** An object of further fields, each known, null or left out. */
  record Members(List<Field> fields) implements Kind {
    @Override
    public void check(JsonNode value, String at, Consumer<Refusal> refuse) {
      if (value.isObject()) {
        Shape.checkMembers(value, at, fields, refuse);
      } else {
        refuse.accept(Refusal.malformed(at, "an object is expected"));
      }
    }
  }
}
