package rightsize.catalog.approvals;

/** What a model may be approved for: the tasks that the advisor knows by these words. */
enum Task {
  CUSTOMER_SERVICE,
  SITE_SEARCH,
  RECOMMENDATION,
  CLASSIFICATION,
  EXTRACTION,
  SUMMARISATION,
  TRANSLATION,
  DOCUMENT_QUESTIONS,
  CODE,
  AGENTIC_TOOLS,
  REASONING,
  IMAGE_UNDERSTANDING,
  SPEECH_RECOGNITION,
  EMBEDDINGS,
  GENERAL
}
