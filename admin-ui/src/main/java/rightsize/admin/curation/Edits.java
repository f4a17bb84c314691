package rightsize.admin.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator says anew what is known of an entry that has a page of its own. */
@RequestScoped
public class Edits {
  private final Catalogue catalogue;
  private final Curator curator;
  private final CurationTexts texts;

  Edits(Catalogue catalogue, Curator curator, Viewer viewer) {
    this.catalogue = catalogue;
    this.curator = curator;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  /** The form of the entry as it is now. */
  public TemplateInstance form(Noun noun, String id) {
    return curator.edit(noun, Unanswered.orElse(catalogue.one(noun.code(), id)), place(noun, id));
  }

  /** Stores it and shows the entry, or the form again with what is wrong. */
  public RestResponse<TemplateInstance> save(
      Noun noun, String id, Map<String, List<String>> typed) {
    return curator.update(noun, id, Form.of(typed), place(noun, id));
  }

  private Place place(Noun noun, String id) {
    String page = "/" + noun.code() + "/" + id;
    return new Place(texts.edit(id), page + "/edit", page, id);
  }
}
