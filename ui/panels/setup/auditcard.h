// SPDX-License-Identifier: Apache-2.0
// "Is it enough?": what the file covers against what is needed, and what it is worth.
#pragma once

#include "models/setup/importdesk.h"
#include "ui/widgets/card.h"

namespace tradewind {

class AuditCard : public Card
{
    Q_OBJECT

public:
    explicit AuditCard(const Theme &theme, QWidget *parent = nullptr);

    void showAudit(const ImportAudit &audit);
    /// Words in place of figures while there are none.
    void showWords(const QString &words);
    /// Room for the hint and the buttons at the bottom.
    QVBoxLayout *foot() const { return m_foot; }

private:
    void clear();
    void addHead(const QString &title, const QString &note);
    void addCoverage(const CoverageLine &line);
    void addFigure(const FigureLine &line);

    const Theme &m_theme;
    QVBoxLayout *m_lines, *m_foot;
};

} // namespace tradewind
