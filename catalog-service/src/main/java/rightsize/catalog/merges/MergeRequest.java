package rightsize.catalog.merges;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a curator says of two entries that are one model.
 *
 * @param model the one that goes
 * @param into the one that stays
 */
record MergeRequest(
    @NotBlank @Size(max = 200) String model,
    @NotBlank @Size(max = 200) String into,
    @NotBlank @Size(max = 500) String reason) {}
