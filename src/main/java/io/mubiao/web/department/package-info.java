/** The page of departments: who is held to how much, and who works together, over all regions or one. */
@NullMarked
package io.mubiao.web.department;

import org.jspecify.annotations.NullMarked;
