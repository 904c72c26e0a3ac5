// SPDX-License-Identifier: Apache-2.0
// The 26-px line at the bottom: the running job, the keys that matter here, how old the data is.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QList>

#include <optional>
#include <utility>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace tradewind {

/// What a background job says about itself.
struct StripJob
{
    qint64 id = 0;
    QString text;               ///< "Reading deals"
    qint64 done = 0, total = 0; ///< total 0: not known
    std::optional<int> secondsLeft;
};

class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    /// The job to show, or nothing when all is quiet.
    void showJob(const std::optional<StripJob> &job);
    /// A short sentence in the job's place, until the next job or message.
    void showMessage(const QString &text);
    /// Pairs of key and meaning, in reading order.
    void setKeys(const QList<std::pair<QString, QString>> &keys);
    /// "Values 6 h old", "Payoffs as of Nov 23".
    void setAges(const QStringList &ages);

    /// "Reading deals 3,210 of 8,004 · 0:12 left".
    static QString sentence(const StripJob &job);

Q_SIGNALS:
    void cancelRequested(qint64 jobId);

private:
    const Theme &m_theme;
    QLabel *m_job;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QHBoxLayout *m_keys, *m_ages;
    qint64 m_jobId = 0;
};

} // namespace tradewind
