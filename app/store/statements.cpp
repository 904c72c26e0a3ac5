// SPDX-License-Identifier: Apache-2.0
#include "store/statements.h"

#include <QFile>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// Walks SQL and calls `plain` with the index of each character that is neither quoted nor commented out.
template<typename Use>
void walk(const QString &sql, Use plain)
{
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        if (c == u'\'' || c == u'"') {
            const auto end = sql.indexOf(c, i + 1);
            i = end < 0 ? sql.size() : end;
        } else if (c == u'-' && i + 1 < sql.size() && sql[i + 1] == u'-') {
            const auto end = sql.indexOf(u'\n', i);
            i = end < 0 ? sql.size() : end;
        } else {
            plain(i);
        }
    }
}

QString withoutComments(const QString &sql)
{
    QString text;
    for (const QString &line : sql.split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            text += line + u'\n';
    }
    return text.trimmed();
}

} // namespace

Result<QString> Statements::text(const QString &name)
{
    if (const auto found = m_texts.constFind(name); found != m_texts.cend())
        return *found;
    const QString folder = m_dialect == Dialect::Sqlite ? u":/sql/sqlite/"_s : u":/sql/postgresql/"_s;
    QFile file(folder + name + ".sql"_L1);
    if (!file.exists())
        file.setFileName(":/sql/common/"_L1 + name + ".sql"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, u"There is no statement \"%1\"."_s.arg(name)};
    const QString text = withoutComments(QString::fromUtf8(file.readAll()));
    m_texts.insert(name, text);
    return text;
}

QByteArray Statements::numbered(const QString &sql)
{
    QList<qsizetype> marks;
    walk(sql, [&](qsizetype i) {
        if (sql[i] == u'?')
            marks << i;
    });
    QString text = sql;
    for (auto n = marks.size(); n > 0; --n)
        text.replace(marks[n - 1], 1, u'$' + QString::number(n));
    return text.toUtf8();
}

QStringList Statements::split(const QString &script)
{
    QStringList statements;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        if (const QString text = withoutComments(script.mid(start, end - start)); !text.isEmpty())
            statements << text;
    };
    // The body of a trigger has semicolons of its own.
    const auto isWithinTrigger = [&](qsizetype end) {
        const QString text = withoutComments(script.mid(start, end - start));
        return text.startsWith("CREATE TRIGGER"_L1) && !text.endsWith("END"_L1);
    };
    walk(script, [&](qsizetype i) {
        if (script[i] == u';' && !isWithinTrigger(i)) {
            add(i);
            start = i + 1;
        }
    });
    add(script.size());
    return statements;
}

} // namespace tradewind
