package rightsize.admin.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import rightsize.admin.Neighbours;

/** A name and an address for every page there is. */
public final class Pages {
  public static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("models", "/models?size_class=small");
    pages.put(
        "models-searched",
        "/models?q=qwen&size_class=small&size_class=tiny&min_context=8000&orderBy=context_tokens");
    pages.put("model", "/models/qwen/qwen3-32b");
    pages.put("compare", "/models/compare?ids=qwen/qwen3-32b&ids=example/atlas-large");
    pages.put("need", "/advices/new?task=customer_service");
    pages.put("need-images", "/advices/new?task=image_understanding");
    pages.put("answer", "/advices/answer?task=customer_service&requests=300000&per=month");
    pages.put("advice", "/advices/019ab111-0000-7000-8000-000000000001");
    pages.put("advices", "/advices");
    pages.put("model-new", "/models/new");
    pages.put("model-edit", "/models/qwen/qwen3-32b/edit");
    pages.put("model-retire", "/models/qwen/qwen3-32b/retire");
    pages.put("offer", "/offers/" + Neighbours.OFFER);
    pages.put("offer-edit", "/offers/" + Neighbours.OFFER + "/edit");
    pages.put("price-new", "/offers/" + Neighbours.OFFER + "/prices/new");
    pages.put("offer-new", "/offers/new?model=qwen/qwen3-32b");
    pages.put("build-new", "/builds/new?model=qwen/qwen3-32b");
    pages.put("build-edit", "/builds/" + Neighbours.BUILD + "/edit");
    pages.put("accelerators", "/accelerators");
    pages.put("accelerator", "/accelerators/example-g24");
    pages.put("accelerator-edit", "/accelerators/example-g24/edit");
    pages.put("accelerator-new", "/accelerators/new");
    pages.put("rent-new", "/accelerators/example-g24/rents/new");
    pages.put("purchase-new", "/accelerators/example-g24/purchases/new");
    pages.put("providers", "/providers");
    pages.put("provider", "/providers/harbour");
    pages.put("provider-edit", "/providers/harbour/edit");
    pages.put("provider-new", "/providers/new");
    pages.put("costs", "/costs");
    pages.put("costs-edit", "/costs/edit");
    pages.put("licences", "/licences");
    pages.put("views", "/views");
    pages.put("view-edit", "/views/" + Neighbours.VIEW + "/edit");
    pages.put("view-remove", "/views/" + Neighbours.VIEW_OF_LENA + "/edit");
    pages.put("merges", "/merges");
    pages.put("merge", "/models/qwen/qwen3-32b/merge?into=example/atlas-1");
    pages.put("licence", "/licences/LicenseRef-Example-Community");
    pages.put("licence-edit", "/licences/LicenseRef-Example-Community/edit");
    pages.put("licence-new", "/licences/new");
    pages.put("sources", "/sources");
    pages.put("source-new", "/sources/new");
    pages.put("reports", "/reports");
    pages.put("report", "/reports/" + Neighbours.REPORT);
    pages.put("report-new", "/reports/new?model=qwen/qwen3-32b&task=customer_service");
    pages.put("imports", "/imports");
    pages.put("import", "/imports/" + Neighbours.IMPORT);
    pages.put("import-new", "/imports/new");
    pages.put("names", "/names");
    pages.put("names-models", "/names?kind=models&done=019ab555-0000-7000-8000-000000000001");
    pages.put("name-provider", "/names/one?kind=providers&name=Quayside");
    pages.put("name-model", "/names/one?kind=models&provider=harbour&name=atlas-large-2611");
    pages.put("feeds", "/feeds");
    pages.put("feed", "/feeds/" + Neighbours.FEED);
    pages.put("worklist", "/worklist");
    pages.put("work-prices", "/worklist/stale_prices");
    pages.put("work-facts", "/worklist/stale_facts");
    pages.put("work-retiring", "/worklist/retiring");
    pages.put("disagreements", "/disagreements?kind=models");
    pages.put("approvals", "/approvals");
    pages.put("approval", "/approvals/" + Neighbours.APPROVAL);
    pages.put("approval-new", "/approvals/new?model=qwen/qwen3-32b");
    pages.put("audit", "/audit");
    pages.put("audit-verified", "/audit?verify=yes");
    pages.put("guide", "/guide");
    pages.put("system", "/system");
    pages.put("missing", "/no-such-page");
    return pages;
  }

  /** What only administrators see. */
  public static Map<String, String> ofAdministrators() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("feed-new", "/feeds/new");
    pages.put("feed-edit", "/feeds/" + Neighbours.FEED + "/edit");
    return pages;
  }

  private Pages() {}
}
