#ifndef CPOSTGRES_H
#define CPOSTGRES_H

// libpq behind function pointers, loaded when it is first needed: linking it would make every
// start of the command load it with all of LDAP, Kerberos and OpenSSL behind it.

#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

/// What is used of libpq: result, name without `PQ`, parameters, arguments. `PQfinish` is
/// `pq_finish` here.
#define PQ_FUNCTIONS(F) \
    F(PGconn *, connectdbParams, \
        (const char *const *keywords, const char *const *values, int expand), \
        (keywords, values, expand)) \
    F(void, finish, (PGconn *conn), (conn)) \
    F(ConnStatusType, status, (const PGconn *conn), (conn)) \
    F(PGTransactionStatusType, transactionStatus, (const PGconn *conn), (conn)) \
    F(char *, errorMessage, (const PGconn *conn), (conn)) \
    F(int, socket, (const PGconn *conn), (conn)) \
    F(int, serverVersion, (const PGconn *conn), (conn)) \
    F(int, backendPID, (const PGconn *conn), (conn)) \
    F(const char *, parameterStatus, (const PGconn *conn, const char *name), (conn, name)) \
    F(int, sslInUse, (PGconn *conn), (conn)) \
    F(PGVerbosity, setErrorVerbosity, (PGconn *conn, PGVerbosity verbosity), (conn, verbosity)) \
    F(PQnoticeReceiver, setNoticeReceiver, \
        (PGconn *conn, PQnoticeReceiver receiver, void *argument), (conn, receiver, argument)) \
    F(int, setnonblocking, (PGconn *conn, int on), (conn, on)) \
    F(int, sendQuery, (PGconn *conn, const char *sql), (conn, sql)) \
    F(int, sendQueryParams, \
        (PGconn *conn, const char *sql, int count, const Oid *types, const char *const *values, \
            const int *lengths, const int *formats, int resultFormat), \
        (conn, sql, count, types, values, lengths, formats, resultFormat)) \
    F(int, sendPrepare, \
        (PGconn *conn, const char *name, const char *sql, int count, const Oid *types), \
        (conn, name, sql, count, types)) \
    F(int, sendDescribePrepared, (PGconn *conn, const char *name), (conn, name)) \
    F(int, sendQueryPrepared, \
        (PGconn *conn, const char *name, int count, const char *const *values, \
            const int *lengths, const int *formats, int resultFormat), \
        (conn, name, count, values, lengths, formats, resultFormat)) \
    F(int, setSingleRowMode, (PGconn *conn), (conn)) \
    F(PGresult *, getResult, (PGconn *conn), (conn)) \
    F(int, isBusy, (PGconn *conn), (conn)) \
    F(int, consumeInput, (PGconn *conn), (conn)) \
    F(int, flush, (PGconn *conn), (conn)) \
    F(int, enterPipelineMode, (PGconn *conn), (conn)) \
    F(int, exitPipelineMode, (PGconn *conn), (conn)) \
    F(int, pipelineSync, (PGconn *conn), (conn)) \
    F(int, putCopyData, (PGconn *conn, const char *bytes, int count), (conn, bytes, count)) \
    F(int, putCopyEnd, (PGconn *conn, const char *error), (conn, error)) \
    F(PGcancel *, getCancel, (PGconn *conn), (conn)) \
    F(int, cancel, (PGcancel *cancel, char *error, int size), (cancel, error, size)) \
    F(void, freeCancel, (PGcancel *cancel), (cancel)) \
    F(ExecStatusType, resultStatus, (const PGresult *result), (result)) \
    F(char *, resultErrorField, (const PGresult *result, int field), (result, field)) \
    F(void, clear, (PGresult *result), (result)) \
    F(int, ntuples, (const PGresult *result), (result)) \
    F(int, nfields, (const PGresult *result), (result)) \
    F(Oid, ftype, (const PGresult *result, int column), (result, column)) \
    F(int, getisnull, (const PGresult *result, int row, int column), (result, row, column)) \
    F(int, getlength, (const PGresult *result, int row, int column), (result, row, column)) \
    F(char *, getvalue, (const PGresult *result, int row, int column), (result, row, column)) \
    F(char *, cmdStatus, (PGresult *result), (result)) \
    F(char *, cmdTuples, (PGresult *result), (result)) \
    F(int, nparams, (const PGresult *result), (result)) \
    F(Oid, paramtype, (const PGresult *result, int parameter), (result, parameter))

/// Loads libpq; called once, before any other function of this header.
///
/// Returns NULL, or what is missing: the library's name, or the first function that it lacks.
const char *pq_load(void);

#define PQ_DECLARE(result, name, parameters, arguments) result pq_##name parameters;
PQ_FUNCTIONS(PQ_DECLARE)
#undef PQ_DECLARE

#endif
