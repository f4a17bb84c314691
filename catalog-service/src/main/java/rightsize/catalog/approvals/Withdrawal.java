package rightsize.catalog.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import rightsize.rest.texts.Prose;

/** Why a model may be used no longer. */
record Withdrawal(@NotNull @Prose @Size(min = 3, max = 2000) String reason) {}
