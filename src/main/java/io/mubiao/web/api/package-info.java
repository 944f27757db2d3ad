/** The desk for programs: requests below {@code /api/v1} come in, the answers of {@code answer} go out as JSON or CSV. */
@NullMarked
package io.mubiao.web.api;

import org.jspecify.annotations.NullMarked;
