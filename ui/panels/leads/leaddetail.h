// SPDX-License-Identifier: Apache-2.0
// The page beside the list: who it is, why the lead scores and grades so, what they wrote, what to do with one key.
#pragma once

#include "models/leads/leadbook.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace tradewind {

class Card;
class LineTable;
class SmallTable;

class LeadDetail : public QWidget
{
    Q_OBJECT

public:
    explicit LeadDetail(const Theme &theme, QWidget *parent = nullptr);

    /// Null empties it.
    void showLead(const LeadLine *lead);
    /// A document that became none, with its reason.
    void showDocument(const QuarantineLine *document);
    /// What came of the last key, in the tone of its outcome.
    void say(const QString &sentence, bool isGood);

Q_SIGNALS:
    /// kind and channel as LeadBook::note() takes them, and the sentence for when it is done.
    void noted(const QString &kind, const QString &channel, const QString &done);
    void retryAsked();
    void dismissAsked();

private:
    QWidget *makeActions(const Theme &theme);

    Card *m_who, *m_score, *m_words;
    QLabel *m_contact, *m_reasons, *m_answer;
    SmallTable *m_points;
    LineTable *m_pointTable;
    QPlainTextEdit *m_comments;
    QWidget *m_leadActions, *m_documentActions;
};

} // namespace tradewind
