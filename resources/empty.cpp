// SPDX-License-Identifier: Apache-2.0
// A static library needs one source; all content of this one is resources.
