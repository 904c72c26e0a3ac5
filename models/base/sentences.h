// SPDX-License-Identifier: Apache-2.0
// The sentences that jobs make in English, in the language of the window: stores, logs and the console keep them as they were made.
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace tradewind {

/// Knows a sentence by the template it was made from: "%1 is not a date." or, of a compliance rule, "The e-mail lacks {missing}."
class Sentences
{
public:
    /// Reads a .ts file whose sources are such templates. BadData where it is none, or where a translation has other places than its
    /// source.
    [[nodiscard]] static Result<Sentences> read(QIODevice &file);
    /// One sentence or several, each in the other language and with its own parts; what no template made stays as it is.
    [[nodiscard]] QString translated(const QString &english) const;
    /// The templates, for those who ask whether any is missing.
    [[nodiscard]] QStringList sources() const;

private:
    struct Template
    {
        QStringList pieces; ///< what stands before, between and after the places
        QStringList places; ///< "%1", "{missing}"
        QString other;
    };
    /// Nothing where no template made it; `isLoose` lets a part hold what looks like a sentence.
    [[nodiscard]] std::optional<QString> inOne(const QString &english, bool isLoose) const;
    /// A part of a sentence: words the jobs know, one or a list of them, a sentence of its own, or what the data said.
    [[nodiscard]] QString inPlace(const QString &part) const;

    QHash<QString, QString> m_fixed;   ///< those without a place
    std::vector<Template> m_templates; ///< the most said first, so that the closest fits
};

/// A job's sentence in the language of the window; as it is where that is English.
QString localized(const QString &sentence);
QString localized(const Error &error);

} // namespace tradewind
