package rightsize.admin.problems;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages nobody wants to see: they say what happened and what to do, in both languages. */
final class ProblemPages {

  @CheckedTemplate(basePath = "problems")
  static final class Templates {
    static native TemplateInstance forbidden(String role);

    static native TemplateInstance missing();

    static native TemplateInstance refused();

    static native TemplateInstance broken(String number);

    static native TemplateInstance silent(String part);

    static native TemplateInstance declined(String part, String why);

    private Templates() {}
  }

  private ProblemPages() {}
}
