/**
 * What every form needs: values as typed, errors beside the fields, numbers as people write them.
 */
package rightsize.admin.forms;
