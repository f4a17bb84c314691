package rightsize.admin.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Those whom the catalogue quotes. */
@MessageBundle("sources")
public interface SourceTexts {

  @Message("Whom the catalogue quotes, and under which licence. Every fact names one of them.")
  String lead();

  @Message("Add a source")
  String add();

  @Message("No sources yet. A curator adds the first one; facts can be quoted from it then.")
  String none();

  @Message("Name")
  String name();

  @Message("Licence")
  String licence();

  @Message("Holder of the rights")
  String holder();

  @Message("Read on")
  String retrieved();

  @Message("Take along all offers that these licences let pass, in the shape of")
  String take();
}
