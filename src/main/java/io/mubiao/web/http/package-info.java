/** What every request goes through: who may ask, in which language, what is answered where something is wrong. */
@NullMarked
package io.mubiao.web.http;

import org.jspecify.annotations.NullMarked;
