package rightsize.catalog.merges;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a merge is taken back. */
record Reversal(@NotBlank @Size(max = 500) String reason) {}
