/** The values that stages hand on: records and enums over the JDK alone, made once and never changed. */
@NullMarked
package io.mubiao.model;

import org.jspecify.annotations.NullMarked;
