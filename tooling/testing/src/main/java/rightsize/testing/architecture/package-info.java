/** The rules of the house as tests that every module applies to its own rooms. */
package rightsize.testing.architecture;
