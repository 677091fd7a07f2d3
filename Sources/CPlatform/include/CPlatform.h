// System calls that Swift's Glibc module does not show.

#pragma once

/// Exchanges two paths in one step, so that a reader sees the one or the other and nothing between.
/// Returns 0, or an errno value.
int cplatform_exchange(const char *first, const char *second);
