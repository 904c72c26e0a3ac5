// SPDX-License-Identifier: Apache-2.0
#include "models/appraisals/appraisalmodel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column == AppraisalModel::Age || column == AppraisalModel::Offer || column == AppraisalModel::Now ||
           column == AppraisalModel::Change;
}

Tone moveTone(const AppraisalFacts &facts)
{
    if (!facts.change)
        return Tone::Dim;
    switch (facts.change->move) {
    case ValueMove::Up:
        return Tone::Good;
    case ValueMove::Down:
    case ValueMove::DownDeep:
        return Tone::Bad;
    case ValueMove::Steady:
    case ValueMove::Between:
        break;
    }
    return Tone::Normal;
}

QString channelIcon(const QString &channel)
{
    return channel == u"sms" ? u"text"_s : channel == u"email" ? u"email"_s : channel == u"mail" ? u"letter"_s : u"call"_s;
}

/// What a step is about, by its id in the shipped sequences; one of somebody's own is named by its channel.
QString stepWords(const NextTouch &next)
{
    static const QList<std::pair<QString, const char *>> words{{u"recap"_s, QT_TR_NOOP("Recap")},
                                                               {u"still"_s, QT_TR_NOOP("Value reminder")},
                                                               {u"market"_s, QT_TR_NOOP("Market this week")},
                                                               {u"questions"_s, QT_TR_NOOP("Any questions?")},
                                                               {u"update"_s, QT_TR_NOOP("Worked out again")},
                                                               {u"premium"_s, QT_TR_NOOP("Last offer")},
                                                               {u"stock"_s, QT_TR_NOOP("What is in stock")},
                                                               {u"lease"_s, QT_TR_NOOP("Lease options")}};
    for (const auto &[id, text] : words) {
        if (next.what.startsWith(id))
            return AppraisalModel::tr(text);
    }
    return next.channel == u"sms"     ? AppraisalModel::tr("Text")
           : next.channel == u"email" ? AppraisalModel::tr("Email")
           : next.channel == u"mail"  ? AppraisalModel::tr("Letter")
                                      : AppraisalModel::tr("Call");
}

QString whenWords(qint64 at, const AppraisalView &view)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, view.zone);
    const QString time = clockTime(moment.time());
    if (at < view.nowMs) {
        const qint64 hours = (view.nowMs - at) / 3'600'000;
        return hours < 72 ? AppraisalModel::tr("overdue %1 h").arg(std::max<qint64>(1, hours))
                          : AppraisalModel::tr("overdue %1 d").arg(hours / 24);
    }
    const qint64 days = view.asOf.daysTo(moment.date());
    if (days == 0)
        return AppraisalModel::tr("today %1").arg(time);
    return days == 1 ? AppraisalModel::tr("tomorrow") : dayWords(moment.date(), DayForm::Weekday);
}

} // namespace

QString segmentWords(AppraisalSegment segment)
{
    switch (segment) {
    case AppraisalSegment::Hot:
        return AppraisalModel::tr("Hot");
    case AppraisalSegment::Warm:
        return AppraisalModel::tr("Warm");
    case AppraisalSegment::Cool:
        return AppraisalModel::tr("Cool");
    case AppraisalSegment::Service:
        return AppraisalModel::tr("Service");
    case AppraisalSegment::Lease:
        return AppraisalModel::tr("Lease");
    case AppraisalSegment::Repeat:
        return AppraisalModel::tr("Repeat");
    }
    return {};
}

QString outcomeWords(AppraisalOutcome outcome)
{
    switch (outcome) {
    case AppraisalOutcome::Open:
        return AppraisalModel::tr("open");
    case AppraisalOutcome::TradedHere:
        return AppraisalModel::tr("traded here");
    case AppraisalOutcome::SoldElsewhere:
        return AppraisalModel::tr("sold elsewhere");
    case AppraisalOutcome::Kept:
        return AppraisalModel::tr("kept");
    }
    return {};
}

void AppraisalModel::setBook(const AppraisalBook &book, const AppraisalView &view)
{
    beginResetModel();
    m_lines = book.lines;
    m_view = view;
    take();
    endResetModel();
}

void AppraisalModel::show(AppraisalTab tab)
{
    beginResetModel();
    m_tab = tab;
    m_only.clear();
    take();
    endResetModel();
}

void AppraisalModel::showOnly(const QSet<qint64> &appraisals)
{
    beginResetModel();
    m_only = appraisals;
    take();
    endResetModel();
}

bool AppraisalModel::isIn(const AppraisalLine &line, AppraisalTab tab)
{
    const bool isOpen = line.row.appraisal.outcome == AppraisalOutcome::Open;
    switch (tab) {
    case AppraisalTab::NeedsTouch:
        return isOpen && needsTouch(line.standing);
    case AppraisalTab::Open:
        return isOpen;
    case AppraisalTab::NeverContacted:
        return line.standing.isNeverContacted;
    case AppraisalTab::Moved:
        return isOpen && line.facts.change &&
               (line.facts.change->move == ValueMove::Up || line.facts.change->move == ValueMove::Down ||
                line.facts.change->move == ValueMove::DownDeep);
    case AppraisalTab::Review:
        return line.standing.needsReview;
    case AppraisalTab::Lost:
        return line.row.appraisal.outcome == AppraisalOutcome::SoldElsewhere;
    }
    return false;
}

int AppraisalModel::countOf(AppraisalTab tab) const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [tab](const AppraisalLine &line) { return isIn(line, tab); }));
}

QVariant AppraisalModel::sortKey(const AppraisalLine &line, int column) const
{
    const auto cents = [](const std::optional<Money> &amount) { return amount ? QVariant(qint64{amount->cents}) : QVariant(); };
    switch (column) {
    case Age:
        return line.standing.age;
    case Offer:
        return cents(line.row.appraisal.offer);
    case Now:
        return cents(line.standing.now);
    case Change:
    case Trend:
        return line.facts.change ? QVariant(line.facts.change->basisPoints) : QVariant();
    case Touches:
        return line.facts.touches;
    case Next:
        return line.facts.next ? QVariant(line.facts.next->at) : QVariant();
    default:
        return words(line, column);
    }
}

void AppraisalModel::take()
{
    m_shown.clear();
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (m_only.isEmpty() ? isIn(m_lines[at], m_tab) : m_only.contains(m_lines[at].row.id))
            m_shown.push_back(at);
    }
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](std::size_t a, std::size_t b) {
        const QVariant left = sortKey(m_lines[a], m_sortColumn), right = sortKey(m_lines[b], m_sortColumn);
        if (left.isValid() != right.isValid())
            return left.isValid(); // what is not known stands last, whichever way it is sorted
        const auto order = QVariant::compare(left, right);
        return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
    });
}

int AppraisalModel::rowOf(qint64 appraisal) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_lines[m_shown[row]].row.id == appraisal)
            return static_cast<int>(row);
    }
    return -1;
}

int AppraisalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AppraisalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AppraisalModel::words(const AppraisalLine &line, int column) const
{
    const AppraisalRecord &said = line.row.appraisal;
    switch (column) {
    case Who:
        return line.who().isEmpty() ? tr("Nobody named") : line.who();
    case Age:
        return tr("%1 d").arg(line.standing.age);
    case Segment:
        return segmentWords(line.standing.segment);
    case Offer:
        return said.offer ? dollars(*said.offer) : tr("no offer");
    case Now:
        return line.standing.now ? dollars(*line.standing.now) : absent();
    case Change:
        return line.standing.change ? signedDollars(*line.standing.change) : absent();
    case Trend:
        return line.facts.change ? signedPercent(line.facts.change->basisPoints / 10'000.0) : absent();
    case Touches:
        return line.standing.isNeverContacted ? tr("Never") : tr("%1 of %2").arg(line.facts.touches).arg(line.standing.plan.touches);
    case Next:
        return nextTouchWords(line, m_view);
    case Owner:
        return line.row.owner.isEmpty() ? tr("None") : line.row.owner.section(u' ', -1);
    default:
        return {};
    }
}

QString AppraisalModel::second(const AppraisalLine &line, int column) const
{
    const AppraisalRecord &said = line.row.appraisal;
    switch (column) {
    case Who:
        return said.vehicle.odometer ? line.vehicle() + u" · "_s + shortMiles(*said.vehicle.odometer) : line.vehicle();
    case Age:
        return line.standing.daysLeft >= 0 ? tr("%1 left").arg(line.standing.daysLeft) : tr("over");
    case Change:
        return line.facts.change ? signedPercent(line.facts.change->basisPoints / 10'000.0) : QString();
    case Now:
        return line.facts.change && line.facts.change->isStale ? tr("%1 d old").arg(line.facts.change->on.daysTo(m_view.asOf)) : QString();
    case Next:
        if (said.outcome != AppraisalOutcome::Open)
            return localized(QString::fromStdString(said.reason));
        if (line.standing.need == TouchNeed::Reply)
            return tr("Call, 15 min rule");
        if (line.standing.need == TouchNeed::OnProperty)
            return tr("In service now");
        if (line.standing.need == TouchNeed::NoSequence)
            return line.row.owner.isEmpty() ? tr("Needs an owner") : tr("Start one or close it");
        return line.facts.next && line.facts.next->at != 0 ? stepWords(*line.facts.next) : QString();
    default:
        return {};
    }
}

Tone AppraisalModel::tone(const AppraisalLine &line, int column) const
{
    switch (column) {
    case Who:
    case Now:
        return Tone::Strong;
    case Change:
        return moveTone(line.facts);
    case Touches:
        return line.standing.isNeverContacted ? Tone::Bad : Tone::Normal;
    case Owner:
        return line.row.owner.isEmpty() ? Tone::Bad : Tone::Normal;
    case Next:
        switch (line.standing.need) {
        case TouchNeed::Reply:
        case TouchNeed::OnProperty:
            return Tone::Warn;
        case TouchNeed::Overdue:
        case TouchNeed::NoSequence:
            return Tone::Bad;
        default:
            return Tone::Normal;
        }
    default:
        return Tone::Normal;
    }
}

QVariant AppraisalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AppraisalLine &line = this->line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(line, column);
    case Qt::AccessibleTextRole:
        return column == Who ? tr("%1, %2, %3, offer %4, change %5, next %6")
                                   .arg(words(line, Who), second(line, Who), words(line, Age), words(line, Offer), words(line, Change),
                                        words(line, Next))
                             : words(line, column);
    case Qt::ToolTipRole:
        return column == Owner && !line.row.owner.isEmpty() ? QVariant(line.row.owner)
               : column == Next                             ? QVariant(second(line, Next))
               : column == Who                              ? QVariant(line.who() + u'\n' + line.vehicle())
                                                            : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SecondLineRole:
        return second(line, column);
    case SecondToneRole:
        return int(column == Change ? moveTone(line.facts) : column == Now ? Tone::Warn : Tone::Dim);
    case SecondIconRole:
        if (column != Next || second(line, Next).isEmpty() || line.row.appraisal.outcome != AppraisalOutcome::Open)
            return QString();
        return line.standing.need == TouchNeed::NoSequence   ? u"warning"_s
               : line.standing.need == TouchNeed::OnProperty ? u"person"_s
               : line.facts.next                             ? channelIcon(line.facts.next->channel)
                                                             : u"call"_s;
    case ToneRole:
        return int(tone(line, column));
    case FiguresRole:
        return isFigure(column);
    case ExportRole:
        return column == Offer || column == Now || column == Change
                   ? (sortKey(line, column).isValid() && column != Change ? QVariant(sortKey(line, column).toLongLong() / 100.0)
                      : column == Change && line.standing.change ? QVariant(static_cast<double>(line.standing.change->cents) / 100.0)
                                                                 : QVariant())
               : column == Age || column == Touches ? sortKey(line, column)
                                                    : QVariant(words(line, column));
    case TrendRole: {
        QList<TrendPoint> points;
        if (line.facts.change) {
            for (const ChangePoint &point : line.facts.change->history)
                points << TrendPoint{static_cast<int>(line.facts.appraisedOn.daysTo(point.on)), point.basisPoints};
        }
        return QVariant::fromValue(points);
    }
    case TouchesRole:
        return QVariant::fromValue(TouchCount{line.facts.touches, line.standing.plan.touches, line.standing.isNeverContacted});
    case AppraisalIdRole:
        return line.row.id;
    case CustomerRole:
        return line.facts.customerId;
    }
    return {};
}

QVariant AppraisalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *names[] = {QT_TR_NOOP("Customer, vehicle"),
                                            QT_TR_NOOP("Age"),
                                            QT_TR_NOOP("Segment"),
                                            QT_TR_NOOP("Offer"),
                                            QT_TR_NOOP("Now"),
                                            QT_TR_NOOP("Change"),
                                            QT_TR_NOOP("Since offer"),
                                            QT_TR_NOOP("Touches"),
                                            QT_TR_NOOP("Next touch"),
                                            QT_TR_NOOP("Owner")};
    return tr(names[section]);
}

void AppraisalModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> appraisals;
    for (const QModelIndex &index : before)
        appraisals << line(index.row()).row.id;
    m_sortColumn = column;
    m_order = order;
    take();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after << index(rowOf(appraisals.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString nextTouchWords(const AppraisalLine &line, const AppraisalView &view)
{
    if (line.row.appraisal.outcome != AppraisalOutcome::Open)
        return outcomeWords(line.row.appraisal.outcome);
    switch (line.standing.need) {
    case TouchNeed::Reply:
        return AppraisalModel::tr("now, reply");
    case TouchNeed::OnProperty:
        return AppraisalModel::tr("on property");
    case TouchNeed::NoSequence:
        return AppraisalModel::tr("no sequence");
    default:
        return line.facts.next && line.facts.next->at != 0 ? whenWords(line.facts.next->at, view) : AppraisalModel::tr("plan over");
    }
}

} // namespace tradewind
