package rightsize.admin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the catalogue's nouns are called; a code without a word is shown as it is. */
@MessageBundle("noun")
public interface NounTexts {

  @Message(
      "{#switch code}"
          + "{#case 'models'}Model"
          + "{#case 'offers'}Offer"
          + "{#case 'builds'}Build"
          + "{#case 'accelerators'}Accelerator"
          + "{#case 'providers'}Provider"
          + "{#case 'developers'}Developer"
          + "{#case 'benchmarks'}Test"
          + "{#case 'scores'}Score"
          + "{#case 'speeds'}Measured speed"
          + "{#case 'licences'}Licence"
          + "{#case 'sources'}Source"
          + "{#case 'imports'}Import"
          + "{#case 'names'}Name"
          + "{#case 'feeds'}Feed"
          + "{#case 'approvals'}Approval"
          + "{#case 'worklist'}Worklist"
          + "{#case 'catalogue'}Version of the catalogue"
          + "{#else}{code}{/switch}")
  String noun(String code);
}
