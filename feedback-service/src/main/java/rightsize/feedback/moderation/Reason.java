package rightsize.feedback.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import rightsize.rest.texts.Prose;

/** Why: nobody holds, accepts, refuses or appeals without saying. */
public record Reason(@NotNull @Prose @Size(min = 3, max = 1000) String reason) {}
