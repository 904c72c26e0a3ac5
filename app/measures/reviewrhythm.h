// SPDX-License-Identifier: Apache-2.0
// How often a figure is looked at, and which are due for a look (T67).
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tradewind {

/// Days between two looks: 7 for what can be mended within the week (T58: engagement; L60: the rows of the week so far; E33: delivered,
/// opened, clicked, answered), 30 for the rest (T58, E34: monthly).
[[nodiscard]] int reviewDays(const QString &metricKey);

/// When a program's weekly and monthly figures were looked at last.
class ReviewLooks
{
public:
    /// As the setting measures.looked keeps them: "equity.7=2026-11-20 leads.30=2026-11-01"; what is not understood was not looked at.
    [[nodiscard]] static ReviewLooks fromText(const QString &text);
    QString toText() const;

    /// Figures of a program (figuresOf) that are due, in their order.
    [[nodiscard]] QStringList due(const QString &program, QDate today) const;
    /// The last look at figures of this rhythm; an invalid date when there was none.
    QDate last(const QString &program, int days) const { return m_last.value(program + u'.' + QString::number(days)); }
    /// Somebody looked at everything of the program.
    void look(const QString &program, QDate today);

private:
    QHash<QString, QDate> m_last;
};

} // namespace tradewind
