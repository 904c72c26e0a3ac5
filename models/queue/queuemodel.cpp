// SPDX-License-Identifier: Apache-2.0
#include "models/queue/queuemodel.h"

#include "base/tr.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QString countdown(qint64 untilMs, qint64 nowMs)
{
    constexpr qint64 hour = 3600, day = 24 * hour;
    const qint64 seconds = std::abs(untilMs - nowMs) / 1000;
    const auto days = static_cast<int>(seconds / day); // lupdate reads no digit separators
    const QString left = seconds < hour  ? u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))
                         : seconds < day ? u"%1:%2 h"_s.arg(seconds / hour).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                                         : tr("%n day(s)", nullptr, days);
    return untilMs >= nowMs ? left : tr("late %1").arg(left);
}

void QueueModel::show(const QList<QueueLine> &lines, qint64 nowMs)
{
    beginResetModel();
    m_lines = lines;
    m_now = nowMs;
    choose();
    endResetModel();
}

void QueueModel::showOnly(const QString &program)
{
    if (program == m_program)
        return;
    beginResetModel();
    m_program = program;
    choose();
    endResetModel();
}

void QueueModel::choose()
{
    if (count(m_program) == 0)
        m_program.clear();
    m_shown.clear();
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_program.isEmpty() || m_lines.at(at).program == m_program)
            m_shown << at;
    }
}

int QueueModel::count(const QString &program) const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [&](const QueueLine &line) { return program.isEmpty() || line.program == program; }));
}

QStringList QueueModel::programs() const
{
    QStringList programs;
    for (const QueueLine &line : m_lines) {
        if (!programs.contains(line.program))
            programs << line.program;
    }
    return programs;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString QueueModel::words(const QueueLine &line, int row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Customer:
        return line.customer;
    case Vehicle:
        return line.vehicle;
    case Program:
        return programWords(line.program);
    case Why: {
        QStringList chips;
        for (const QueueChip &chip : line.why)
            chips << chip.words;
        if (line.more > 0)
            chips << tr("+%n more", nullptr, line.more);
        return chips.join(u" · "_s);
    }
    case Due:
        return line.slaAt ? countdown(*line.slaAt, m_now) : QString();
    case Attempt:
        return tr("%1 of %2").arg(line.attempt).arg(line.attempts);
    case LocalTime:
        return line.localTime;
    case Owner:
        return line.lockedBy.isEmpty() ? (line.owner.isEmpty() ? tr("anybody") : line.owner) : tr("%1 on it").arg(line.lockedBy);
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QueueLine &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(line, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(index.column() == Due || index.column() == Attempt ? Qt::AlignRight | Qt::AlignVCenter
                                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        if (!line.lockedBy.isEmpty())
            return int(Tone::Dim);
        if (index.column() == Due && line.slaAt)
            return int(*line.slaAt < m_now ? Tone::Bad : *line.slaAt - m_now < 15 * 60'000 ? Tone::Warn : Tone::Normal);
        return int(index.column() == Customer ? Tone::Strong : Tone::Normal);
    case FiguresRole:
        return index.column() == Due || index.column() == Attempt || index.column() == LocalTime;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("#"),   tr("Customer"), tr("Vehicle"),    tr("Program"), tr("Why, in order of weight"),
                             tr("Due"), tr("Attempt"),  tr("Local time"), tr("Owner")};
    return titles.value(section);
}

} // namespace tradewind
