// SPDX-License-Identifier: Apache-2.0
// A rooftop's own wording of messages, by template and language, every version kept.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct OwnWordsRow
{
    Id id = 0, rooftopId = 0;
    QString templateId, language; ///< language: "en", "es"
    int version = 0;              ///< made by the table
    QString subject, text;        ///< empty text: the shipped words again
    QString madeBy;
    qint64 madeAt = 0; ///< epoch ms UTC
    bool operator==(const OwnWordsRow &) const = default;
};

class WordsTable
{
public:
    explicit WordsTable(Session &session)
        : m_session(session)
    {}

    /// The newest of each template and language.
    Result<QList<OwnWordsRow>> latest(Id rooftopId);
    /// Keeps a new version; those before it stay. Errors: as Session, also when another desk kept one this moment.
    Result<void> add(const OwnWordsRow &row);

private:
    Session &m_session;
};

} // namespace tradewind
