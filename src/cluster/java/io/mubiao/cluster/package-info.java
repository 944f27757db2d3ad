/** Beyond one machine: the commands below {@code mubiao cluster}, over engines that others build. */
@NullMarked
package io.mubiao.cluster;

import org.jspecify.annotations.NullMarked;
