// SPDX-License-Identifier: Apache-2.0
// The words of the window in one language: one list, looked up by the English text alone.
#pragma once

#include <QTranslator>

namespace tradewind {

/// A translator that asks for a text whatever class or function says it, so that each text is translated once. A word that means two things
/// ("Open": a button, a state) is told apart by tr()'s second argument.
class WordList : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *meaning, int n) const override;
};

} // namespace tradewind
