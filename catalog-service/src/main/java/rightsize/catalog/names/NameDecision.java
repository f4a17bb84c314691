package rightsize.catalog.names;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a curator says a name means.
 *
 * @param kind whose name it is: {@code models} or {@code providers}
 * @param provider where a model is called so, or null for everywhere
 * @param name as feeds write it; case and outer blanks do not count
 * @param entry id of the model or provider, or null when the name is of no interest
 */
record NameDecision(
    @NotNull @Pattern(regexp = "models|providers") String kind,
    @Size(max = 100) String provider,
    @NotBlank @Size(max = 300) String name,
    @Size(max = 200) String entry) {}
