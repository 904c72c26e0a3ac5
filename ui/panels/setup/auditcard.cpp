// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/auditcard.h"

#include "base/tr.h"
#include "models/base/words.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Good at or above the goal, warn within ten points, bad below.
QString coverageTone(const CoverageLine &line)
{
    if (!line.goal || line.share >= *line.goal)
        return u"good"_s;
    return line.share >= *line.goal - 0.10 ? u"warn"_s : u"bad"_s;
}

/// Name, thin bar with its goal, percentage.
class CoverageRow : public QWidget
{
public:
    CoverageRow(const Theme &theme, const CoverageLine &line, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_line(line)
    {
        setFixedHeight(22);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 0, 12, 0);
        row->addWidget(makeLabel(theme, line.title));
        row->addStretch(1);
        const QString tone = coverageTone(line);
        auto *share = makeLabel(theme, percent(line.share, 1), 13, QFont::Normal, tone == u"good" ? QString() : tone);
        share->setFixedWidth(52);
        share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addSpacing(62);
        row->addWidget(share);
        setAccessibleName(line.goal ? tr("%1: %2, goal %3").arg(line.title, share->text(), percent(*line.goal))
                                    : u"%1: %2"_s.arg(line.title, share->text()));
        setToolTip(accessibleName());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString tone = coverageTone(m_line);
        const QColor fill = toneColor(m_theme, int(tone == u"good" ? Tone::Good : tone == u"warn" ? Tone::Warn : Tone::Bad));
        paintShareBar(painter, m_theme, QRectF(width() - 12 - 52 - 8 - 60, 0, 60, height()), m_line.share, m_line.goal.value_or(-1), fill);
    }

private:
    const Theme &m_theme;
    CoverageLine m_line;
};

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Dim:
        return u"dim"_s;
    case Tone::Accent:
        return u"accent"_s;
    default:
        return {};
    }
}

} // namespace

AuditCard::AuditCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Is it enough?"), parent)
    , m_theme(theme)
{
    auto *inside = new QWidget;
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 4, 0, 8);
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    body()->addWidget(makeScroll(inside), 1);
    body()->addWidget(makeRule(Qt::Horizontal));
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(12, 10, 12, 12);
    m_foot->setSpacing(8);
    body()->addLayout(m_foot);
}

void AuditCard::clear()
{
    while (m_lines->count() > 1) {
        QLayoutItem *item = m_lines->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void AuditCard::addHead(const QString &title, const QString &note)
{
    if (m_lines->count() > 1) {
        auto *space = new QWidget;
        space->setFixedHeight(8);
        m_lines->insertWidget(m_lines->count() - 1, space);
        m_lines->insertWidget(m_lines->count() - 1, makeRule(Qt::Horizontal));
    }
    auto *head = new QWidget;
    head->setFixedHeight(26);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 0);
    row->addWidget(makeLabel(m_theme, title, 11, QFont::DemiBold, u"dim"_s));
    row->addStretch(1);
    row->addWidget(makeLabel(m_theme, note, 11, QFont::Normal, u"dim"_s));
    m_lines->insertWidget(m_lines->count() - 1, head);
}

void AuditCard::addCoverage(const CoverageLine &line)
{
    m_lines->insertWidget(m_lines->count() - 1, new CoverageRow(m_theme, line, nullptr));
}

void AuditCard::addFigure(const FigureLine &line)
{
    auto *widget = new QWidget;
    widget->setFixedHeight(22);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(makeLabel(m_theme, line.title));
    row->addStretch(1);
    row->addWidget(makeLabel(m_theme, line.value, 13, line.tone == Tone::Strong ? QFont::DemiBold : QFont::Normal, toneName(line.tone)));
    m_lines->insertWidget(m_lines->count() - 1, widget);
}

void AuditCard::showAudit(const ImportAudit &audit)
{
    clear();
    setNote(tr("audit of %1 rows").arg(QLocale().toString(audit.rows)));
    addHead(tr("Needed for equity"), tr("line is the goal"));
    for (const CoverageLine &line : audit.forEquity)
        addCoverage(line);
    addHead(tr("Needed for outreach"), {});
    for (const CoverageLine &line : audit.forOutreach)
        addCoverage(line);
    if (!audit.consequence.isEmpty()) {
        auto *words = makeLabel(m_theme, audit.consequence, 12, QFont::Normal, u"bad"_s);
        words->setWordWrap(true);
        words->setContentsMargins(12, 4, 12, 2);
        m_lines->insertWidget(m_lines->count() - 1, words);
    }
    const std::array sections{std::pair(tr("What this file is worth"), &audit.worth),
                              std::pair(tr("Where loan balances come from"), &audit.balances),
                              std::pair(tr("When you bring it in"), &audit.after)};
    for (const auto &[title, lines] : sections) {
        if (lines->isEmpty())
            continue;
        addHead(title, lines == &audit.worth ? tr("estimate") : QString());
        for (const FigureLine &line : *lines)
            addFigure(line);
    }
}

void AuditCard::showWords(const QString &words)
{
    clear();
    setNote({});
    auto *label = makeLabel(m_theme, words, 13, QFont::Normal, u"dim"_s);
    label->setWordWrap(true);
    label->setContentsMargins(12, 12, 12, 12);
    m_lines->insertWidget(m_lines->count() - 1, label);
}

} // namespace tradewind
