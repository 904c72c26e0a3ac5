// SPDX-License-Identifier: Apache-2.0
// The HTML twin of an e-mail's plain text: the same words, made readable, with nothing fetched from anywhere.
#pragma once

#include <QString>

namespace tradewind {

/// A whole HTML document of a text with its small print (domain/messagetext.h). Everything in the text is escaped; its first link becomes
/// a button, the others links. No picture, no script, nothing remote; readable on light and dark. `language` may be empty. Pure.
QString htmlMail(const QString &text, const QString &language);

} // namespace tradewind
