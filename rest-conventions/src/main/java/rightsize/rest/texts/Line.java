package rightsize.rest.texts;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A name or title: one line, not blank, without control or invisible characters and without stacks
 * of more than eight combining marks. Length is for {@code @Size} to say.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(
    regexp = "(?U)(?=.*[^\\s\\p{Z}])(?!.*\\p{M}{9})[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]*+",
    flags = Pattern.Flag.DOTALL)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {
  String message() default "one line of visible characters is expected";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
