package rightsize.catalog;

import io.quarkus.test.junit.QuarkusTest;
import rightsize.testing.ServiceDocument;

@QuarkusTest
class DocumentTest extends ServiceDocument {}
