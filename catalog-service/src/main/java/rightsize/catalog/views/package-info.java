/** Questions to the model list that people have given a name, for themselves or for everybody. */
package rightsize.catalog.views;
