// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/rejectedpage.h"

#include "models/base/sentences.h"
#include "models/setup/rejectmodel.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSaveFile>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

RejectedPage::RejectedPage(const Theme &theme, RejectBook &book, QWidget *parent)
    : SetupPage(parent)
    , m_book(book)
    , m_model(new RejectModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_card = new Card(theme, tr("Rejected rows"));
    auto *exportAll = new KeyButton(theme, tr("Export"), u"E"_s);
    exportAll->setIconName(u"export"_s);
    m_card->addToHead(exportAll);
    m_table = new LineTable(theme, u"rejectedTable"_s, tr("Rejected rows"));
    m_table->showModel(m_model, RejectModel::Cause);
    m_table->setWidths({72, 190, 220, 150});
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);

    auto *edit = new Card(theme, tr("The row as the file has it"));
    edit->setNote(tr("correct it here, then try it again"));
    auto *retryButton = new KeyButton(theme, tr("Try again"), u"Ctrl ↵"_s, KeyButton::Kind::Primary);
    retryButton->setObjectName(u"retryReject"_s);
    edit->addToHead(retryButton);
    m_row = new QPlainTextEdit;
    m_row->setObjectName(u"rejectRow"_s);
    m_row->setAccessibleName(tr("The row as the file has it"));
    m_row->setTabChangesFocus(true);
    m_row->setFixedHeight(72);
    m_answer = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_answer->setObjectName(u"rejectAnswer"_s);
    m_answer->setWordWrap(true);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 12, 12, 12);
    inside->setSpacing(8);
    inside->addWidget(m_row);
    inside->addWidget(m_answer);
    edit->body()->addLayout(inside);
    column->addWidget(edit);

    const auto askExport = [this] {
        askFileToWrite(this, tr("Export rejected rows"), tr("rejected"), {tr("CSV (*.csv)")}, [this](const QString &path) {
            const auto written = exportTo(path);
            setTone(m_answer, written ? u"good"_s : u"bad"_s);
            m_answer->setText(written ? tr("Written to %1.").arg(QFileInfo(path).fileName()) : localized(written.error()));
        });
    };
    connect(exportAll, &KeyButton::clicked, this, askExport);
    connect(retryButton, &KeyButton::clicked, this, &RejectedPage::retry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RejectedPage::showRow);
    connect(m_table, &LineTable::opened, this, [this] { m_row->setFocus(); });
    addKey(QKeySequence(u"E"_s), tr("Export rejected rows"), askExport, true);
    addKey(
        QKeySequence(u"Ctrl+Return"_s), tr("Try the row again"), [this] { retry(); }, true);
}

void RejectedPage::focusFirst()
{
    m_table->setFocus();
}

void RejectedPage::refresh()
{
    showState(PanelState::Loading);
    m_book.list([self = QPointer(this)](const Result<QList<RejectLine>> &answer) {
        if (self)
            self->take(answer);
    });
}

void RejectedPage::take(const Result<QList<RejectLine>> &answer)
{
    if (!answer)
        return showState(PanelState::Error, localized(answer.error()));
    m_model->setRejects(answer.value());
    m_card->setNote(tr("%n waiting", nullptr, m_model->rowCount()));
    Q_EMIT badgeChanged(m_model->rowCount() > 0 ? QString::number(m_model->rowCount()) : QString());
    showState(m_model->rowCount() == 0 ? PanelState::Empty : PanelState::Ready);
    m_table->selectFirst();
    showRow();
}

void RejectedPage::showState(PanelState state, const QString &words)
{
    showPageList(*m_table,
                 {u"check"_s,
                  tr("No rejected rows."),
                  tr("Rows that cannot be brought in wait here with their cause."),
                  tr("Reading the rejected rows."),
                  tr("The rejected rows cannot be read."),
                  {},
                  {}},
                 state, words);
}

void RejectedPage::showRow()
{
    const int row = m_table->currentRow();
    m_row->setPlainText(row >= 0 ? m_model->reject(row).raw : QString());
    m_row->setEnabled(row >= 0);
    m_answer->setText({});
}

void RejectedPage::retry()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_book.retry(m_model->reject(row).id, m_row->toPlainText(), [self = QPointer(this)](const Result<void> &answer) {
        if (!self)
            return;
        if (answer)
            self->refresh();
        setTone(self->m_answer, answer ? u"good"_s : u"bad"_s);
        self->m_answer->setText(answer ? tr("Brought in.") : localized(answer.error()));
    });
}

Result<void> RejectedPage::exportTo(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_model->toCsv().toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::Unavailable, tr("%1 cannot be written. Choose another folder.").arg(QFileInfo(path).fileName())};
    return {};
}

} // namespace tradewind
