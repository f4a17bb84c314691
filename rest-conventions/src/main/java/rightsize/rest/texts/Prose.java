package rightsize.rest.texts;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Free text: lines and tabs are welcome; other control characters, direction overrides and stacks
 * of more than eight combining marks are not, and neither is white space alone.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(
    regexp =
        "(?U)(?=.*[^\\s\\p{Z}])(?!.*\\p{M}{9})[^\\p{Co}\\u202a-\\u202e\\u2066-\\u2069\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]*+",
    flags = Pattern.Flag.DOTALL)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {
  String message() default "text without control characters is expected";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
