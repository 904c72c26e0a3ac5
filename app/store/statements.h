// SPDX-License-Identifier: Apache-2.0
// The SQL of the store: one statement a file, the same text for both databases unless a file says why not.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace tradewind {

enum class Dialect { Sqlite, Postgresql };

/// Finds `:/sql/common/NAME.sql`, or the override in `:/sql/sqlite` or `:/sql/postgresql`, whose first line says why it differs.
class Statements
{
public:
    explicit Statements(Dialect dialect)
        : m_dialect(dialect)
    {}

    /// The statement named verb_object, with `?` for each value. Errors: Internal when there is no such file.
    Result<QString> text(const QString &name);

    /// `?` outside quotes and comments becomes $1, $2 … for libpq.
    static QByteArray numbered(const QString &sql);
    /// Splits a script at the semicolons that end statements; comments and quoted text are respected.
    static QStringList split(const QString &script);

private:
    Dialect m_dialect;
    QHash<QString, QString> m_texts;
};

} // namespace tradewind
