// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusstrip.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

void clear(QHBoxLayout *row)
{
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("bar", u"bottom"_s);
    setFixedHeight(26);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(16);
    m_job = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_job->setObjectName(u"jobLine"_s);
    m_bar = new QProgressBar;
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_cancel = new QToolButton;
    m_cancel->setAutoRaise(true);
    m_cancel->setIconSize(QSize(12, 12));
    m_cancel->setAccessibleName(tr("Cancel this job"));
    m_cancel->setToolTip(tr("Cancel this job"));
    const auto tint = [this] { m_cancel->setIcon(m_theme.icon(u"close"_s, Theme::Token::Dim)); };
    connect(&theme, &Theme::changed, this, tint);
    tint();
    connect(m_cancel, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(m_jobId); });
    m_keys = new QHBoxLayout;
    m_keys->setSpacing(6);
    m_ages = new QHBoxLayout;
    m_ages->setSpacing(12);
    row->addWidget(m_job);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addLayout(m_keys);
    row->addLayout(m_ages);
    showJob(std::nullopt);
}

QString StatusStrip::sentence(const StripJob &job)
{
    const QLocale locale;
    QString text = job.text;
    if (job.total > 0)
        text = tr("%1 %2 of %3").arg(text, locale.toString(job.done), locale.toString(job.total));
    else if (job.done > 0)
        text = tr("%1 %2").arg(text, locale.toString(job.done));
    if (job.secondsLeft)
        text = tr("%1 · %2:%3 left").arg(text).arg(*job.secondsLeft / 60).arg(*job.secondsLeft % 60, 2, 10, QLatin1Char('0'));
    return text;
}

void StatusStrip::showJob(const std::optional<StripJob> &job)
{
    m_bar->setVisible(job.has_value());
    m_cancel->setVisible(job.has_value());
    m_jobId = job ? job->id : 0;
    m_job->setText(job ? sentence(*job) : QString());
    if (!job)
        return;
    m_bar->setRange(0, job->total > 0 ? 1000 : 0);
    if (job->total > 0)
        m_bar->setValue(int(1000 * job->done / job->total));
}

void StatusStrip::showMessage(const QString &text)
{
    m_bar->hide();
    m_cancel->hide();
    m_job->setText(text);
}

void StatusStrip::setKeys(const QList<std::pair<QString, QString>> &keys)
{
    clear(m_keys);
    for (const auto &[key, meaning] : keys) {
        m_keys->addWidget(new KeyCap(m_theme, key));
        if (meaning.isEmpty())
            continue;
        m_keys->addWidget(makeLabel(m_theme, meaning, 11, QFont::Normal, u"dim"_s));
        m_keys->addSpacing(6);
    }
}

void StatusStrip::setAges(const QStringList &ages)
{
    clear(m_ages);
    for (const QString &age : ages) {
        QWidget *rule = makeRule(Qt::Vertical);
        rule->setFixedHeight(14);
        m_ages->addWidget(rule);
        m_ages->addWidget(makeLabel(m_theme, age, 11, QFont::Normal, u"dim"_s));
    }
}

} // namespace tradewind
