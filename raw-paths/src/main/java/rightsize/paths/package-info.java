/** Paths that could mean two things are refused before anything looks at them. */
package rightsize.paths;
