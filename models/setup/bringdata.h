// SPDX-License-Identifier: Apache-2.0
// The four steps from a file to rows in the store: File, Columns, Check, Bring in.
#pragma once

#include "models/setup/importdesk.h"

#include <QObject>

namespace tradewind {

class JobRunner;
class MappingModel;
class RejectModel;

/// Owns where a person is in Bring data and the models of its tables. Nothing is stored before bringIn().
class BringData : public QObject
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Check, BringIn };
    enum class State { Ready, Looking, Checking, Bringing, Failed, Asking, Done };
    static constexpr int trialRows = 100; ///< E32: look at so many before the whole base

    /// Desk and runner outlive it.
    BringData(ImportDesk &desk, JobRunner &runner, QObject *parent = nullptr);
    ~BringData() override;

    Step step() const { return m_step; }
    State state() const { return m_state; }
    const FileLook &file() const { return m_file; }
    const ImportAudit &audit() const { return m_audit; }
    /// The sentence of the last failure or of the finished import.
    const QString &sentence() const { return m_sentence; }
    MappingModel &mapping() const { return *m_mapping; }
    RejectModel &rejects() const { return *m_rejects; }
    const ImportDesk &desk() const { return m_desk; }

    /// Reads a file's columns and then checks its rows by the guessed match, so that the audit stands beside it; `presetId` empty
    /// recognises it.
    void open(const QString &path, const QString &presetId = {});
    /// Back to an earlier step, or to Check when it was reached before. Ignored while the file is being stored.
    void goTo(Step step);
    /// What Ctrl+Enter does: check, then bring in. False when something has to be chosen first; sentence() says what.
    bool goOn();
    /// Brings in the first rows only, so that their equity can be looked at before the rest follows. Ignored before Check.
    void tryFirst();
    /// Brings the file in although it changes much; only in State::Asking.
    void confirm();
    /// Why goOn() cannot go on, or empty.
    QString obstacle() const;
    /// Stops what is running; the file stays where it was.
    void cancel();
    /// Keeps the match under a title. Errors: as ImportDesk::saveMatch.
    Result<void> saveMatch(const QString &title);
    /// Forgets the file.
    void startOver();

Q_SIGNALS:
    /// step(), state(), file(), audit() or sentence() is different.
    void changed();
    /// Rows were stored; `sentence` is what came of it.
    void broughtIn(const QString &sentence);
    /// The first rows were stored; `vins` are theirs, for the list to look at.
    void triedFirst(const QStringList &vins, const QString &title);

private:
    FileLook fileAsChosen() const;
    void check(Step after);
    void bringIn(const BringOrder &order);
    void fail(const Error &error, Step backTo);
    void setState(State state);

    ImportDesk &m_desk;
    JobRunner &m_runner;
    MappingModel *m_mapping;
    RejectModel *m_rejects;
    Step m_step = Step::File;
    State m_state = State::Ready;
    FileLook m_file;
    ImportAudit m_audit;
    QString m_sentence;
    qint64 m_jobId = 0;
    qint64 m_turn = 0; ///< an answer to an earlier question is not for us
};

} // namespace tradewind
