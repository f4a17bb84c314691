package rightsize.feedback;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import rightsize.testing.Database;
import rightsize.testing.ServiceDocument;
import rightsize.testing.TokenIssuer;

@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class DocumentTest extends ServiceDocument {}
