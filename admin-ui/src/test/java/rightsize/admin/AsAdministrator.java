package rightsize.admin;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The demo's administrator, who is in one team, looks at a page. Roles alone would stand among the
 * groups, too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(
    user = "admin",
    roles = {"admin", "viewer"})
@OidcSecurity(
    claims = @Claim(key = "groups", value = "[\"platform\"]", type = ClaimType.JSON_ARRAY))
public @interface AsAdministrator {}
