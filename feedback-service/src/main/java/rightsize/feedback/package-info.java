/**
 * Feedback: reports of people who run models, their moderation, and the standings they add up to.
 * The service calls nobody.
 */
package rightsize.feedback;
